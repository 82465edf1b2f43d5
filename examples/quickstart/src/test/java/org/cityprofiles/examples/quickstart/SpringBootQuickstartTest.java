package org.cityprofiles.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

class SpringBootQuickstartTest {
    @Test
    void theRegistrationIsABeanOfTheContainer() throws NoSuchMethodException {
        assertThat(SpringBootQuickstart.class.getMethod("cityProfiles"))
                .satisfies(
                        method -> assertThat(method.getAnnotation(Bean.class)).isNotNull())
                .satisfies(method -> assertThat(method.getReturnType()).isEqualTo(ServletRegistrationBean.class));
    }
}
