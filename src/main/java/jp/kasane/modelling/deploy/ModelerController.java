package jp.kasane.modelling.deploy;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.People;
import jp.kasane.web.Caller;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The three calls of the engine's interface that Camunda Modeler makes to deploy. There are no others. */
@Hidden
@RestController
@RequestMapping("/engine-rest")
class ModelerController {

    private final People people;
    private final ListDeployments deployments;
    private final ReceiveDeployment receiving;
    private final DeploymentAnswers answers;
    private final RefusedAnswers refusals;
    private final Caller caller;

    ModelerController(
            People people,
            ListDeployments deployments,
            ReceiveDeployment receiving,
            DeploymentAnswers answers,
            RefusedAnswers refusals,
            Caller caller) {
        this.people = people;
        this.deployments = deployments;
        this.receiving = receiving;
        this.answers = answers;
        this.refusals = refusals;
        this.caller = caller;
    }

    @GetMapping("/version")
    @Guarded(Policy.DEPLOY_MODELS)
    Map<String, String> version() {
        people.require(Policy.DEPLOY_MODELS, caller.actor());
        return Map.of("version", ProductPropertiesUtil.getProductVersion());
    }

    @GetMapping("/deployment")
    @Guarded(Policy.DEPLOY_MODELS)
    List<DeploymentAnswer.Summary> list(
            @RequestParam(defaultValue = "0") int firstResult, @RequestParam(defaultValue = "100") int maxResults) {
        return deployments.list(firstResult, maxResults, base(), caller.actor());
    }

    @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Guarded(Policy.DEPLOY_MODELS)
    DeploymentAnswer create(HttpServletRequest request, Locale locale) throws IOException, ServletException {
        Deployment deployment = DeploymentParts.read(request.getParts());
        Received received = receiving.receive(deployment, caller.actor());
        return answers.tell(received, deployment, base(), locale);
    }

    @ExceptionHandler
    ResponseEntity<RefusedAnswer> refuse(RefusedDeployment refused, Locale locale) {
        return ResponseEntity.badRequest().body(refusals.tell(refused.report(), locale));
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
