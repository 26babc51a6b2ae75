package org.spanne.access.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are stored: bcrypt, at a cost that takes a server some 200 ms and a thief as long for every guess. */
@Configuration
class PasswordHashing {

    @Bean
    PasswordEncoder passwordEncoder(@Value("${spanne.password-cost:12}") int cost) {
        return new BCryptPasswordEncoder(cost);
    }
}
