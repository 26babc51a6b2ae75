package org.spanne.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spanne.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.AbstractMockMultipartHttpServletRequestBuilder;

/** An administrator who is signed in and uses the pages of intake, on a house with nobody and nothing else in it. */
final class Visitor {

    private static final String PASSWORD = "vier Wörter ohne Sinn";
    private static final Pattern IMPORT = Pattern.compile("/import/(\\d+)");

    private final MockMvcTester mvc;
    private final Cookie session;

    private Visitor(MockMvcTester mvc, Cookie session) {
        this.mvc = mvc;
        this.session = session;
    }

    static Visitor inEmptyHouse(MockMvcTester mvc, JdbcClient db, PasswordEncoder passwords) {
        TestDatabase.empty(db);
        db.sql("""
                        insert into access.account (login, name, password_hash, roles)
                        values ('anna', 'Anna Admin', ?, '{ADMIN}')
                        """).param(passwords.encode(PASSWORD)).update();
        MvcTestResult in = mvc.perform(
                post("/login").with(csrf()).param("username", "anna").param("password", PASSWORD));
        return new Visitor(mvc, Objects.requireNonNull(in.getResponse().getCookie("SESSION"), "no session"));
    }

    /** Uploads files; answers the number of the import. */
    long upload(MockMultipartFile... files) {
        MvcTestResult sent = send(upload("/import/upload", files).param("profile", ""));
        Matcher page = IMPORT.matcher(String.valueOf(sent.getResponse().getRedirectedUrl()));
        assertThat(page.find()).as("led to an import: " + body(sent)).isTrue();
        return Long.parseLong(page.group(1));
    }

    AbstractMockMultipartHttpServletRequestBuilder<?> upload(String address, MockMultipartFile... files) {
        AbstractMockMultipartHttpServletRequestBuilder<?> request = multipart(address);
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request;
    }

    MvcTestResult send(AbstractMockHttpServletRequestBuilder<?> request) {
        return mvc.perform(request.cookie(session).with(csrf()));
    }

    /** Presses a button; answers where that leads. */
    String press(String address) {
        return press(address, Map.of());
    }

    /** Sends a form; answers where that leads. */
    String press(String address, Map<String, String> form) {
        AbstractMockHttpServletRequestBuilder<?> request = post(address);
        form.forEach(request::param);
        return String.valueOf(send(request).getResponse().getRedirectedUrl());
    }

    String page(String address) {
        MvcTestResult page = mvc.perform(get(address).cookie(session));
        assertThat(page).as(address).hasStatusOk();
        return body(page);
    }

    /** The page of an import once no job works on it any more. */
    String pageWhenDone(long importId) throws InterruptedException {
        String address = "/import/" + importId;
        String page = page(address);
        for (int i = 0; i < 600 && page.contains("id=\"progress\""); i++) {
            Thread.sleep(100);
            page = page(address);
        }
        return page;
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
