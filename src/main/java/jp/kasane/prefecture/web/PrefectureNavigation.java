package jp.kasane.prefecture.web;

import jp.kasane.access.Policy;
import jp.kasane.web.page.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PrefectureNavigation {

    @Bean
    NavigationEntry figuresEntry() {
        return new NavigationEntry(5, PrefecturePage.PATH, "prefecture.page.title", Policy.READ_FIGURES);
    }
}
