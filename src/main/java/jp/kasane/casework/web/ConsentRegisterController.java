package jp.kasane.casework.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.casework.EndingConsents;
import jp.kasane.privacy.ConsentDocument;
import jp.kasane.privacy.ConsentDocuments;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents that people are explained before they consent, and consents that end by their date. */
@RestController
class ConsentRegisterController {

    private final ConsentDocuments documents;
    private final EndingConsents ending;
    private final Caller caller;

    ConsentRegisterController(ConsentDocuments documents, EndingConsents ending, Caller caller) {
        this.documents = documents;
        this.ending = ending;
        this.caller = caller;
    }

    @Operation(summary = "同意を得るときに説明する文書の一覧(版ごと)")
    @GetMapping("/api/v1/consent-documents")
    @Guarded({Policy.RECORD_CONSENT, Policy.KEEP_CONSENT_DOCUMENTS})
    Page<ConsentDocument> list() {
        List<ConsentDocument> all = documents.all();
        return new Page<>(all, null);
    }

    @Operation(summary = "説明する文書の新しい版を登録する")
    @PostMapping("/api/v1/consent-documents")
    @ResponseStatus(HttpStatus.CREATED)
    @Guarded(Policy.KEEP_CONSENT_DOCUMENTS)
    ConsentDocument add(@Valid @RequestBody DocumentForm form) {
        long id = documents.add(form.title(), form.version(), form.validFrom(), caller.actor());
        return new ConsentDocument(id, form.title(), form.version(), form.validFrom());
    }

    @Operation(summary = "期限が切れた、またはまもなく切れる同意")
    @GetMapping("/api/v1/consents/ending")
    @Guarded(Policy.RECORD_CONSENT)
    Page<EndingConsents.Ending> ending() {
        List<EndingConsents.Ending> all = ending.list(caller.actor());
        return new Page<>(all, null);
    }

    record DocumentForm(
            @NotBlank(message = "{privacy.text.blank}") String title,
            @NotBlank(message = "{privacy.text.blank}") String version,
            @NotNull(message = "{privacy.text.blank}") LocalDate validFrom) {}
}
