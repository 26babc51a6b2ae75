package org.spanne.intake.load;

import java.util.Locale;
import org.spanne.jobs.JobFailed;
import org.springframework.context.MessageSource;

/**
 * What a job is told: which import, and the language its submitter reads.
 *
 * @param importId the import's number
 * @param language for what the job has to say
 */
record ImportTask(long importId, Locale language) {

    static ImportTask of(String arguments) {
        int space = arguments.indexOf(' ');
        return new ImportTask(
                Long.parseLong(arguments.substring(0, space)), Locale.forLanguageTag(arguments.substring(space + 1)));
    }

    String arguments() {
        return importId + " " + language.toLanguageTag();
    }

    /**
     * The page that shows what was done.
     *
     * @throws JobFailed where it was refused, saying why
     */
    String page(ImportOutcome outcome, MessageSource messages) {
        return switch (outcome) {
            case ImportOutcome.Done() -> "/import/" + importId;
            case ImportOutcome.Refused(String key) -> throw new JobFailed(messages.getMessage(key, null, language));
        };
    }
}
