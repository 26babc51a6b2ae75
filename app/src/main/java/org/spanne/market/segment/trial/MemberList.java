package org.spanne.market.segment.trial;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Rights;
import org.spanne.company.Company;
import org.spanne.figure.Money;
import org.spanne.market.Visible;
import org.spanne.market.segment.rule.Compiled;
import org.spanne.market.segment.rule.Fields;
import org.spanne.market.segment.rule.Rule;
import org.spanne.screen.list.Cell;
import org.spanne.screen.list.Column;
import org.spanne.screen.list.Listing;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.stereotype.Service;

/** Who would be in which segment by rules that need not be in force. */
@Service
public class MemberList {

    private final Fields fields;
    private final Company company;

    MemberList(Fields fields, Company company) {
        this.fields = fields;
        this.company = company;
    }

    /** The customers somebody may see, by the order of the rules; those caught by none come first, without a segment. */
    public Listing<?> of(List<Rule> rules, Rights rights) {
        Compiled compiled = Compiled.of(rules, fields);
        Currency currency = company.facts().currency();
        Listing<Member> listing = Listing.at(
                        "/segments", "market.members", DataClassRowMapper.newInstance(Member.class))
                .select("c.customer_id, c.name, " + compiled.position()
                        + " as position, s.revenue_year, s.contribution_year, s.potential")
                .from(compiled.tables())
                .where(Visible.to(rights))
                .bind("customers", rights.customers().asArray())
                .bind("units", rights.units().asArray())
                .column(Column.<Member>words("segment", member -> segment(rules, member))
                        .sortedBy("position"))
                .column(Column.words("id", member -> Cell.text(member.customerId())))
                .column(Column.words("name", member -> Cell.text(member.name())))
                .column(Column.figures("revenue", member -> amount(member.revenueYear(), currency)))
                .column(Column.figures("contribution", member -> amount(member.contributionYear(), currency)))
                .column(Column.figures("potential", member -> amount(member.potential(), currency)))
                .sortedUpBy("segment")
                .unique("c.customer_id");
        compiled.parameters().forEach(listing::bind);
        return listing;
    }

    private static Cell segment(List<Rule> rules, Member member) {
        return member.position() < 0
                ? Cell.text(null)
                : Cell.text(rules.get(member.position()).name());
    }

    private static Cell amount(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? Cell.sum(null) : Cell.sum(new Money(amount, currency));
    }
}
