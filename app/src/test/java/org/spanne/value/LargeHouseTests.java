package org.spanne.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spanne.jobs.JobWork;
import org.spanne.jobs.RunningJob;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class LargeHouseTests {

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private List<JobWork> works;

    @Autowired
    private JdbcClient db;

    @Test
    void theJobBringsTheSameValuesAsTheImportDoes() {
        InventedTrade.into(folder).land();
        List<String> before = values();
        db.sql("delete from value.customer_value").update();
        JobWork study = works.stream()
                .filter(work -> work.kind().equals("value"))
                .findFirst()
                .orElseThrow();
        assertThat(study.run(new OneJob())).isEqualTo("/value");
        assertThat(values()).isNotEmpty().isEqualTo(before);
    }

    private List<String> values() {
        return db.sql("select customer_id || ' ' || coalesce(lifetime_value, 0) || ' ' || potential"
                        + " from value.customer_value order by customer_id")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private record OneJob() implements RunningJob {

        @Override
        public long id() {
            return 1;
        }

        @Override
        public String arguments() {
            return "1";
        }

        @Override
        public void progress(long done, long total, String note) {
            assertThat(note).isEqualTo("value.job.note");
        }
    }
}
