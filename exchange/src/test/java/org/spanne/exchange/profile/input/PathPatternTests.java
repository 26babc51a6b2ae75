package org.spanne.exchange.profile.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTests {

    @ParameterizedTest
    @CsvSource({
        "Customer.csv, export/Customer.csv, true",
        "Customer.csv, export/deep/CUSTOMER.CSV, true",
        "Customer.csv, export/Customer.csv.gz, true",
        "Customer.csv, export/OldCustomer.csv, false",
        "Customer.csv, export/Customer.csv/x.csv, false",
        "*Customer*.csv, export/OldCustomers2025.csv, true",
        "*.csv, export/a.b, false",
        "export/Customer.csv, x/export/Customer.csv, true",
        "export/Customer.csv, x/reexport/Customer.csv, false",
        "export/*.csv, export/deep/a.csv, false",
        "export/**.csv, export/deep/a.csv, true",
        "a?.csv, x/a1.csv, true",
        "a?.csv, x/a12.csv, false",
        "(a+b).csv, x/(a+b).csv, true",
        "Customer.csv, export\\Customer.csv, true"
    })
    void fitsPathsFromTheirEnd(String pattern, String path, boolean fits) {
        assertThat(new PathPattern(pattern).fits(path)).isEqualTo(fits);
    }
}
