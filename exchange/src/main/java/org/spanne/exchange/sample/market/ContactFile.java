package org.spanne.exchange.sample.market;

import java.util.List;
import java.util.random.RandomGenerator;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.sample.ground.Ascii;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Folder;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Sheet;
import org.spanne.exchange.sample.ground.Streams;

/** Writes {@code contacts.csv}: who decides at the customers; some have no e-mail address. */
public final class ContactFile {

    private static final List<String> FUNCTIONS = List.of(
            "purchasing",
            "purchasing",
            "engineering",
            "engineering",
            "production",
            "maintenance",
            "quality",
            "management");
    private static final List<String> SENIORITY = List.of("junior", "senior", "senior", "head", "head", "executive");
    private static final List<String> AGE_BANDS =
            List.of("20-29", "30-39", "40-49", "40-49", "50-59", "50-59", "60-69");
    private static final List<String> CHANNELS = List.of("visit", "video", "phone", "mail");
    private static final double HAS_NO_EMAIL = 0.06;

    private final List<String> firstNames = Resource.words("first_names");
    private final List<String> lastNames = Resource.words("last_names");
    private final Sheet sheet;

    private ContactFile(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Writes the file. */
    public static void write(Accounts accounts, Folder folder, Streams streams) {
        ContactFile file = new ContactFile(folder.sheet(FolderTable.CONTACTS, "preferred_channel"));
        for (Account account : accounts.all()) {
            RandomGenerator random = streams.of("contact", account.number());
            int contacts = 1 + Draw.poisson(random, 1.2);
            for (int i = 1; i <= contacts; i++) {
                file.row(random, account, i);
            }
        }
    }

    private void row(RandomGenerator random, Account account, int position) {
        String first = Draw.one(random, firstNames);
        String last = Draw.one(random, lastNames);
        boolean reachable = !Draw.chance(random, HAS_NO_EMAIL);
        sheet.row(
                "C" + account.id().substring(1) + "-" + position,
                account.id(),
                first + " " + last,
                reachable ? Ascii.slug(first) + "." + Ascii.slug(last) + "@" + account.domain() : null,
                Draw.one(random, FUNCTIONS),
                Draw.one(random, SENIORITY),
                Draw.one(random, AGE_BANDS),
                account.language(),
                Draw.one(random, CHANNELS));
    }
}
