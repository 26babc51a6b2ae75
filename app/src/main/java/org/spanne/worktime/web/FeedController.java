package org.spanne.worktime.web;

import java.util.Optional;
import org.spanne.access.Allowed;
import org.spanne.access.Permission;
import org.spanne.access.Rights;
import org.spanne.worktime.feed.FeedProblem;
import org.spanne.worktime.feed.Feeds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Addresses of calendars: one's own, and for those who manage accounts everybody's. */
@Controller
@RequestMapping("/week/calendars")
@Allowed(Permission.OWN_WEEK)
class FeedController {

    private final Feeds feeds;

    FeedController(Feeds feeds) {
        this.feeds = feeds;
    }

    @GetMapping
    String own(Rights rights, Model model) {
        model.addAttribute("feeds", feeds.own(rights));
        return page("", model);
    }

    @GetMapping("/all")
    @Allowed(Permission.MANAGE_ACCOUNTS)
    String all(Model model) {
        model.addAttribute("feeds", feeds.all());
        return page("/all", model);
    }

    @PostMapping
    String add(@RequestParam String address, Rights rights, Model model) {
        String personId = rights.personId() == null ? "" : rights.personId();
        Optional<FeedProblem> problem = feeds.add(rights, personId, address);
        return problem.isEmpty() ? "redirect:/week/calendars" : refused(problem.get(), own(rights, model), model);
    }

    @PostMapping("/all")
    @Allowed(Permission.MANAGE_ACCOUNTS)
    String addFor(@RequestParam String person, @RequestParam String address, Rights rights, Model model) {
        // a choice reads "id · Name"; who types the id alone is understood too
        String personId = person.split(" · ", 2)[0].strip();
        Optional<FeedProblem> problem = feeds.add(rights, personId, address);
        return problem.isEmpty() ? "redirect:/week/calendars/all" : refused(problem.get(), all(model), model);
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable String id, @RequestParam(defaultValue = "false") boolean all, Rights rights) {
        feeds.readNow(rights, number(id));
        return back(all);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, @RequestParam(defaultValue = "false") boolean all, Rights rights) {
        feeds.remove(rights, number(id));
        return back(all);
    }

    private static String refused(FeedProblem problem, String view, Model model) {
        model.addAttribute("refused", problem.message());
        return view;
    }

    private static String page(String suffix, Model model) {
        model.addAttribute("isAll", !suffix.isEmpty());
        model.addAttribute("action", "/week/calendars" + suffix);
        model.addAttribute("area", "run");
        return "worktime/feeds";
    }

    private static String back(boolean all) {
        return "redirect:/week/calendars" + (all ? "/all" : "");
    }

    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
