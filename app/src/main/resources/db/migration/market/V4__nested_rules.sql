-- what a rule asks is a tree of groups; a flat list of conditions becomes its outermost group
update market.segmentation
   set rules = coalesce(
           (select jsonb_agg((rule - 'all' - 'conditions')
                             || jsonb_build_object('when', jsonb_build_object(
                                    'join', case when (rule ->> 'all')::boolean then 'ALL' else 'ANY' end,
                                    'terms', rule -> 'conditions'))
                             order by place)
              from jsonb_array_elements(rules) with ordinality as saved (rule, place)),
           '[]');

-- null where the cost of no order is known
alter table market.standing add contribution_year numeric(38, 4);

-- the newest order of all, from which months and days are counted back
create index standing_by_last_order on market.standing (last_order);
