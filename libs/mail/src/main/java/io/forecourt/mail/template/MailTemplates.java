package io.forecourt.mail.template;

import io.forecourt.mail.Mail;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates on the class path; see {@link Mail}. Has an engine of its own beside the one for a service's pages. */
public final class MailTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public MailTemplates() {
        engine.setTemplateResolvers(Set.of(resolver(".txt", TemplateMode.TEXT, 1), resolver("", TemplateMode.HTML, 2)));
    }

    private static ClassLoaderTemplateResolver resolver(String kind, TemplateMode mode, int order) {
        var resolver = new ClassLoaderTemplateResolver(MailTemplates.class.getClassLoader());
        resolver.setPrefix("mail/");
        resolver.setResolvablePatterns(Set.of("*" + kind));
        resolver.setSuffix(mode == TemplateMode.HTML ? ".html" : "");
        resolver.setTemplateMode(mode);
        resolver.setForceTemplateMode(true);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(order);
        return resolver;
    }

    /** @throws IllegalArgumentException if the subject is not one line */
    public RenderedMail render(Mail mail) {
        Map<String, @Nullable Object> variables = variables(mail);
        String subject = process(mail, "subject.txt", variables).strip();
        String plainText = process(mail, "body.txt", variables);
        variables.put("subject", subject);
        return new RenderedMail(subject, plainText, process(mail, "body", variables));
    }

    private String process(Mail mail, String file, Map<String, @Nullable Object> variables) {
        return engine.process(mail.template() + "/" + file, new Context(Locale.ENGLISH, variables));
    }

    private static Map<String, @Nullable Object> variables(Mail mail) {
        RecordComponent[] components = mail.getClass().getRecordComponents();
        if (components == null) {
            throw new IllegalArgumentException(mail.getClass().getName() + " must be a record.");
        }
        Map<String, @Nullable Object> variables = new LinkedHashMap<>();
        for (RecordComponent component : components) {
            variables.put(component.getName(), value(component.getAccessor(), mail));
        }
        return variables;
    }

    private static @Nullable Object value(Method accessor, Mail mail) {
        try {
            accessor.setAccessible(true);
            return accessor.invoke(mail);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    mail.getClass().getName() + " does not tell its " + accessor.getName(), e);
        }
    }
}
