package org.spanne.orders.landing;

import org.spanne.company.Company;
import org.spanne.market.Purchases;
import org.springframework.stereotype.Component;

/** Tells the customers' module what each customer bought. */
@Component
class CustomerPurchases implements Purchases {

    private final Company company;

    CustomerPurchases(Company company) {
        this.company = company;
    }

    @Override
    public String query() {
        // the code of a currency is three capital letters, so it may stand in the text
        return """
                select customer_id,
                       count(*) as orders,
                       count(*) filter (where within_year) as orders_year,
                       count(*) filter (where status = 'open') as open_orders,
                       coalesce(sum(revenue) filter (where own_currency), 0) as revenue,
                       coalesce(sum(revenue) filter (where own_currency and within_year), 0) as revenue_year,
                       sum(revenue - cost) filter (where own_currency and within_year) as contribution_year,
                       min(ordered_on) as first_order,
                       max(ordered_on) as last_order,
                       count(*) filter (where not own_currency) as foreign_currency
                  from (select *, currency = '%s' as own_currency,
                               ordered_on > (select ordered_on - interval '12 months'
                                               from orders.summary order by ordered_at desc limit 1) as within_year
                          from orders.summary
                         where status <> 'cancelled') bought
                 group by customer_id
                """.formatted(company.facts().currency().getCurrencyCode());
    }
}
