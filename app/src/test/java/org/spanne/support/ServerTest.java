package org.spanne.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spanne.Spanne;
import org.spanne.worktime.measure.MeasuredAnew;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test on the whole server with a real, empty database, reached by beans or by {@code MockMvc}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(
        classes = Spanne.class,
        properties = {"spanne.password-cost=4", "spanne.value.at-once=1000000"})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = TestDatabase.class)
@Import({CompanyFolder.class, SignedAgreement.class, MeasuredAnew.class})
@ExtendWith(TestDatabase.class)
public @interface ServerTest {}
