package jp.kasane.modelling.web;

import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** After a deployment, Camunda Modeler offers to open Camunda's own web application. That leads to the models here. */
@Controller
class CockpitController {

    @GetMapping("/camunda/app/cockpit/**")
    @Guarded(Policy.READ_MODELS)
    String lead() {
        return "redirect:" + ModelsPage.PATH;
    }
}
