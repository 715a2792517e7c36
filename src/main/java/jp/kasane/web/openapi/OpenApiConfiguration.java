package jp.kasane.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import jp.kasane.web.Paging;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the document says about the API as a whole. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String BASIC = "basic";
    static final String BEARER = "bearer";

    @Bean
    OpenAPI kasaneApi(MessageSource messages) {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Paging.class);
        Info info = new Info()
                .title("Kasane")
                .version("v1")
                .description(messages.getMessage("web.openapi.description", null, Locale.JAPANESE))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
        return new OpenAPI()
                .info(info)
                .components(components())
                .addSecurityItem(new SecurityRequirement().addList(BASIC))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    private static Components components() {
        return new Components().addSecuritySchemes(BASIC, scheme(BASIC)).addSecuritySchemes(BEARER, scheme(BEARER));
    }

    private static SecurityScheme scheme(String name) {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(name);
    }
}
