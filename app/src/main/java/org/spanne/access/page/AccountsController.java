package org.spanne.access.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spanne.access.Allowed;
import org.spanne.access.Choices.Kind;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.access.Role;
import org.spanne.access.account.Account;
import org.spanne.access.account.AccountKeeping;
import org.spanne.access.account.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The accounts, for administrators. */
@Controller
@RequestMapping("/accounts")
@Allowed(Permission.MANAGE_ACCOUNTS)
class AccountsController {

    private final AccountKeeping keeping;
    private final Offers offers;
    private final Clock clock;

    AccountsController(AccountKeeping keeping, Offers offers, Clock clock) {
        this.keeping = keeping;
        this.offers = offers;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        List<Account> accounts = keeping.matching(q);
        model.addAttribute("accounts", accounts);
        model.addAttribute("bounds", accounts.stream().collect(Collectors.toMap(Account::id, this::bounds)));
        model.addAttribute("q", q);
        model.addAttribute("now", clock.instant());
        return "access/accounts";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(null, AccountForm.EMPTY, model);
    }

    @PostMapping
    String invite(@ModelAttribute AccountForm form, Rights rights, Model model) {
        return after(keeping.invite(form.typedLogin(), form.grant(), rights), null, form, model);
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Model model) {
        Account account = keeping.account(id);
        return form(account, written(account), model);
    }

    @PostMapping("/{id}")
    String change(@PathVariable long id, @ModelAttribute AccountForm form, Rights rights, Model model) {
        return after(keeping.change(id, form.grant(), rights), keeping.account(id), form, model);
    }

    @PostMapping("/{id}/{act}")
    String act(@PathVariable long id, @PathVariable String act, Rights rights, Model model) {
        Account account = keeping.account(id);
        Outcome outcome = switch (act) {
            case "close" -> keeping.close(id, rights);
            case "reopen" -> keeping.reopen(id, rights);
            case "invite" -> keeping.inviteAgain(id, rights);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        return after(outcome, account, written(account), model);
    }

    /** The lists that the form's fields are filled from while somebody types. */
    @GetMapping("/choices/{kind}")
    String choices(@PathVariable String kind, @RequestParam Map<String, String> typed, Model model) {
        Kind asked = switch (kind) {
            case "person" -> Kind.PERSON;
            case "unit" -> Kind.UNIT;
            case "customer" -> Kind.CUSTOMER;
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        model.addAttribute("choices", offers.matching(asked, typed.getOrDefault(kind, "")));
        return "access/account :: choices";
    }

    /** An invitation's link is drawn here and now and kept nowhere, so there is no redirect after it. */
    private String after(Outcome outcome, @Nullable Account before, AccountForm form, Model model) {
        return switch (outcome) {
            case Outcome.Done(Account account) -> "redirect:/accounts?saved=" + account.id();
            case Outcome.Invited(Account account, String token) -> {
                model.addAttribute("account", account);
                model.addAttribute(
                        "link",
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/invitation/{token}")
                                .build(token)
                                .toString());
                yield "access/invited";
            }
            case Outcome.Refused(Outcome.Reason reason) -> {
                model.addAttribute("refused", reason.message());
                yield form(before, form, model);
            }
        };
    }

    private String form(@Nullable Account account, AccountForm form, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("state", account == null ? null : account.state(clock.instant()));
        model.addAttribute("form", form);
        model.addAttribute("allRoles", Role.values());
        return "access/account";
    }

    /** What an account is bounded to, in words; nothing where it sees the whole house. */
    private List<String> bounds(Account account) {
        return Stream.of(
                        offers.written(Kind.UNIT, account.tie().unit()),
                        offers.written(Kind.CUSTOMER, account.tie().customer()))
                .filter(bound -> !bound.isEmpty())
                .toList();
    }

    private AccountForm written(Account account) {
        return new AccountForm(
                account.login(),
                account.name(),
                account.roles(),
                offers.written(Kind.PERSON, account.tie().person()),
                offers.written(Kind.UNIT, account.tie().unit()),
                offers.written(Kind.CUSTOMER, account.tie().customer()));
    }
}
