package jp.kasane.modelling.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where administrators find models. */
@Configuration(proxyBeanMethods = false)
class ModelNavigation {

    @Bean
    Tab modelsTab() {
        return new Tab("admin", 60, ModelsPage.PATH, "modelling.page.models.tab", Policy.READ_MODELS);
    }
}
