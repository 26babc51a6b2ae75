package org.spanne.market.segment.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spanne.access.Reach;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.engine.grouping.rules.Condition.Above;
import org.spanne.engine.grouping.rules.Condition.AtMost;
import org.spanne.engine.grouping.rules.Condition.In;
import org.spanne.engine.grouping.rules.Condition.NotIn;
import org.spanne.engine.grouping.traits.CategoryColumn;
import org.spanne.engine.grouping.traits.Column;
import org.spanne.engine.grouping.traits.NumberColumn;
import org.spanne.market.segment.rule.Condition;
import org.spanne.market.segment.rule.Group;
import org.spanne.market.segment.rule.Rule;
import org.spanne.market.segment.trial.Preview;
import org.spanne.market.segment.trial.Preview.Catch;
import org.spanne.market.segment.trial.Segments;
import org.spanne.market.segment.version.Publishing;
import org.spanne.market.segment.version.Segmentation;
import org.spanne.market.segment.version.Segmentations;
import org.spanne.support.CompanyFolder;
import org.spanne.support.ServerTest;
import org.spanne.support.TestDatabase;
import org.spanne.support.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.HtmlUtils;

@ServerTest
class ProposingTests {

    private static final Reach EVERYTHING = new Reach.Everything();
    private static final Rights LEAD = new Rights(1, "Anna", Set.of(Role.SALES_LEAD), null, EVERYTHING, EVERYTHING);

    @Autowired
    private CompanyFolder folder;

    @Autowired
    private Traits traits;

    @Autowired
    private Proposing proposing;

    @Autowired
    private Segments segments;

    @Autowired
    private Segmentations segmentations;

    @Autowired
    private Publishing publishing;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void nobody() {
        TestDatabase.empty(db);
    }

    @Test
    void groupsThatAreThereAreProposedAndTheDraftCatchesEachCustomerInItsOwn() {
        threeKinds();
        Proposed best = proposing.of(traits.of(LEAD)).getFirst();
        assertThat(best.groups()).hasSize(3);
        assertThat(best.fidelity()).isEqualTo(1);
        assertThat(best.isStable()).isTrue();
        long version = segmentations.save(best.rules(), "", "Anna");
        publishing.publish(version, segmentations.today(), LEAD);
        Map<String, Set<String>> kinds = db
                .sql("select customer_id, segment from market.segment_member")
                .query((row, number) -> Map.entry(
                        row.getString("segment"), row.getString("customer_id").substring(0, 1)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        assertThat(kinds.values()).containsExactlyInAnyOrder(Set.of("l"), Set.of("s"), Set.of("p"));
    }

    @Test
    void everyProposalsRulesCatchEveryCustomerJustOnceAndAsManyAsTheTreeCounted() {
        mixed();
        Described customers = traits.of(LEAD);
        List<Proposed> proposals = proposing.of(customers);
        assertThat(proposals).isNotEmpty().allSatisfy(proposal -> {
            Preview preview = segments.preview(proposal.rules(), LEAD);
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.uncaught().customers()).isZero();
            assertThat(preview.caught())
                    .allSatisfy(caught -> assertThat(caught.taken()).isZero())
                    .extracting(Catch::customers)
                    .allMatch(caught -> caught >= 5);
            assertThat(proposal.rules())
                    .allSatisfy(rule -> assertThat(rule.name()).hasSizeBetween(1, 80));
        });
        assertThat(proposing.of(traits.of(LEAD)))
                .as("same customers, same proposals")
                .isEqualTo(proposals);
    }

    @Test
    void aConditionThatWasFoundHoldsForTheSameCustomersInTheDatabase() {
        mixed();
        Described customers = traits.of(LEAD);
        customers.traits().forEach(column -> {
            switch (column) {
                case NumberColumn number -> {
                    double limit = IntStream.range(0, customers.rows())
                            .mapToDouble(number::value)
                            .filter(value -> !Double.isNaN(value))
                            .sorted()
                            .skip(20)
                            .findFirst()
                            .orElseThrow();
                    holdsAlike(new AtMost(number, limit), customers);
                    holdsAlike(new Above(number, limit), customers);
                }
                case CategoryColumn category -> {
                    Set<String> some = Set.copyOf(category.levels().subList(0, 2));
                    holdsAlike(new In(category, some), customers);
                    holdsAlike(new NotIn(category, some), customers);
                }
            }
        });
        assertThat(customers.traits()).hasSizeGreaterThanOrEqualTo(4);
    }

    /** Customers with an even number have buyers, the others engineers; of every third one contact too few is known. */
    @Test
    void traitsOfContactsAreDimensionsOnlyWhereEnoughPeopleShareThem() {
        customers(90, i -> "c%d,C,customer,,,,".formatted(i));
        folder.with(
                        "contacts",
                        "contact_id,customer_id,function,seniority,age_band\n"
                                + IntStream.range(0, 90 * 6)
                                        .mapToObj(i -> contact(i / 6, i % 6))
                                        .collect(Collectors.joining("\n"))
                                + "\n")
                .land();
        Described described = traits.of(LEAD);
        assertThat(described.traits()).extracting(Column::name).containsExactly("contact_function");
        CategoryColumn functions = (CategoryColumn) described.traits().getFirst();
        assertThat(functions.levels())
                .map(level -> level.toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrder("engineer", "buyer");
        assertThat(IntStream.range(0, 90).filter(row -> functions.value(row) == null))
                .hasSize(30);
        Proposed best = proposing.of(described).getFirst();
        assertThat(best.rules().toString()).contains("contact_function");
        holdsAlike(new In(functions, Set.of(functions.levels().getFirst())), described);
        assertThat(segments.preview(best.rules(), LEAD).uncaught().customers()).isZero();
    }

    /** Four of six have the customer's usual function, one another; what the sixth does is known of two customers in three. */
    private static String contact(int customer, int number) {
        List<String> spellings = customer % 2 == 0 ? List.of("Buyer", "buyer") : List.of("Engineer", "ENGINEER");
        String function = number == 4 ? "Director" : number == 5 && customer % 3 == 0 ? "" : spellings.get(number % 2);
        boolean hidden = number == 3 && customer % 3 == 0;
        return "k%d-%d,c%d,%s,lead,".formatted(customer, number, customer, hidden ? "" : function);
    }

    @Test
    void fewCustomersGetAHintInsteadOfProposals() throws Exception {
        customers(49, i -> "c%d,C%d,customer,Food,%d,,".formatted(i, i, i));
        assertThat(proposing.of(traits.of(LEAD))).isEmpty();
        assertThat(page("en"))
                .contains("Too few customers", "at least 50", "you see 49")
                .doesNotContain("??");
    }

    @Test
    void whoIsBoundToSomeCustomersGetsProposalsFromThoseOnly() {
        threeKinds();
        Rights bound =
                new Rights(1, "S", Set.of(Role.SALES_LEAD), null, EVERYTHING, new Reach.Only(Set.of("l0", "s1")));
        assertThat(traits.of(bound).customers()).isEqualTo(2);
    }

    @Test
    void takingOverSavesTheRulesThatThePageShows() throws Exception {
        threeKinds();
        assertThat(page("de")).contains("Als Entwurf übernehmen", "erste Wahl").doesNotContain("??", "style=");
        String page = page("en");
        assertThat(page).contains("Take over as draft", "first choice").doesNotContain("??", "style=");
        MockHttpServletRequestBuilder post =
                MockMvcRequestBuilders.post("/segments").with(csrf());
        String form = page.substring(page.indexOf("class=\"acts take\""), page.indexOf("Take over as draft"));
        Matcher input = Pattern.compile("name=\"([^\"_]+)\" value=\"([^\"]*)\"").matcher(form);
        while (input.find()) {
            post.param(input.group(1), HtmlUtils.htmlUnescape(input.group(2)));
        }
        String draft = mvc.perform(post.with(Visit.as(mvc, db, Role.SALES_LEAD)))
                .getResponse()
                .getRedirectedUrl();
        Segmentation saved = segmentations.history(1).getFirst();
        assertThat(draft).isEqualTo("/segments?version=" + saved.version());
        assertThat(saved.note()).startsWith("Proposed from the data: 3 groups");
        assertThat(saved.rules())
                .isEqualTo(proposing.of(traits.of(LEAD)).getFirst().rules());
    }

    private void holdsAlike(org.spanne.engine.grouping.rules.Condition found, Described customers) {
        Condition condition = Translation.of(found);
        long caught = segments.preview(List.of(new Rule("One", Group.all(condition))), LEAD)
                .caught()
                .getFirst()
                .customers();
        assertThat(caught)
                .as(condition.toString())
                .isEqualTo(IntStream.range(0, customers.rows())
                        .filter(found::holds)
                        .count())
                .isPositive();
    }

    /** Large ones, small ones and prospects, 40 each. */
    private void threeKinds() {
        customers(120, i -> switch (i % 3) {
            case 0 -> "l%d,L,customer,Food,%d,%d,style=tender".formatted(i, 900 + i, 90_000 + i);
            case 1 -> "s%d,S,customer,Drinks,%d,%d,style=price".formatted(i, 100 + i, 9_000 + i);
            default -> "p%d,P,prospect,Chemistry,%d,%d,style=".formatted(i, 1 + i / 10, 100 + i);
        });
    }

    /** Customers without clear groups, of many of whom something is not known or spelt in more than one way. */
    private void mixed() {
        Random random = new Random(7);
        List<String> industries = List.of("Food", "food", "Drinks", "Chemistry", "", "Packaging; paper");
        List<String> styles = List.of("tender", "Tender", "price", "");
        customers(
                240,
                i -> "c%d,C,%s,%s,%s,%s,style=%s"
                        .formatted(
                                i,
                                List.of("customer", "prospect", "former").get(random.nextInt(3)),
                                industries.get(random.nextInt(6)),
                                random.nextInt(4) == 0 ? "" : Integer.toString(random.nextInt(500)),
                                random.nextInt(3) == 0 ? "" : random.nextInt(100_000) + "." + random.nextInt(100),
                                styles.get(random.nextInt(4))));
    }

    private void customers(int many, IntFunction<String> row) {
        folder.with(
                        "customers",
                        "customer_id,name,status,industry,employees,potential_amount,attributes\n"
                                + IntStream.range(0, many).mapToObj(row).collect(Collectors.joining("\n")) + "\n")
                .land();
    }

    private String page(String language) throws Exception {
        MockHttpServletResponse answer = mvc.get()
                .uri("/segments/proposals")
                .header("Accept-Language", language)
                .with(Visit.as(mvc, db, Role.SALES_LEAD))
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
