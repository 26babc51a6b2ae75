package org.spanne.exchange.sample.market;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.spanne.exchange.sample.ground.Ascii;
import org.spanne.exchange.sample.ground.Draw;
import org.spanne.exchange.sample.ground.Resource;
import org.spanne.exchange.sample.ground.Town;
import org.spanne.exchange.sample.ground.Weighted;

/** Invented names of companies and their domains, which end in {@code .example} so that nobody is written to. */
final class CompanyNames {

    private final List<String> stems = Resource.words("company_stems");
    private final List<String> families = Resource.words("last_names");
    private final Map<String, Weighted<String>> forms = forms();
    private final Set<String> domains = new HashSet<>();

    /**
     * A company's name without its legal form, and its domain.
     *
     * @param name such as {@code Hagedorn Milch}
     * @param domain such as {@code hagedorn-milch.example}, given to no other
     */
    record Brand(String name, String domain) {}

    /** A brand of its own; in a large market the town tells companies of the same name apart. */
    Brand brand(RandomGenerator random, Industry industry, Town town) {
        String name = Draw.one(random, stems) + " " + Draw.one(random, industry.activities());
        if (domains.contains(domain(name, ""))) {
            name += " " + town.name();
        }
        String domain = domain(name, "");
        for (int i = 2; !domains.add(domain); i++) {
            domain = domain(name, "-" + i);
        }
        return new Brand(name, domain);
    }

    /** With the legal form of its country, and now and then with what makes names hard to read in. */
    String full(RandomGenerator random, String name, Town town) {
        String form = Objects.requireNonNull(forms.get(town.country())).one(random);
        double oddity = random.nextDouble();
        if (oddity < 0.015) {
            return name + ", " + Draw.one(random, families) + " & Söhne " + form;
        }
        if (oddity < 0.025) {
            return name + " \"" + Draw.one(random, stems) + "\" " + form;
        }
        return oddity < 0.03 ? name + " 'Gebr. " + Draw.one(random, families) + "' " + form : name + " " + form;
    }

    private static String domain(String name, String suffix) {
        return Ascii.slug(name) + suffix + ".example";
    }

    private static Map<String, Weighted<String>> forms() {
        record Form(String country, String form, double weight) {}
        List<Form> all = Resource.rows(
                "legal_forms",
                row -> new Form(
                        row.getField("country"), row.getField("form"), Double.parseDouble(row.getField("weight"))));
        return all.stream()
                .map(Form::country)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), country -> {
                    List<Form> own = all.stream()
                            .filter(form -> form.country().equals(country))
                            .toList();
                    Weighted<Form> drawn = Weighted.by(own, Form::weight);
                    return drawn.map(Form::form);
                }));
    }
}
