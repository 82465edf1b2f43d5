package org.cityprofiles.loader;

import static org.assertj.core.api.Assertions.assertThat;

import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;

class ValidatorVersionTest {
    @Test
    void theTestsRunWithTheValidatorTheyWereToldOf() {
        String jar = HibernateValidator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(jar).endsWith("hibernate-validator-" + System.getProperty("validator.version") + ".jar");
    }
}
