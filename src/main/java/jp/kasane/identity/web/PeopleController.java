package jp.kasane.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jp.kasane.access.Guarded;
import jp.kasane.access.Policy;
import jp.kasane.identity.EnrolPerson;
import jp.kasane.identity.ListPeople;
import jp.kasane.identity.People;
import jp.kasane.identity.Person;
import jp.kasane.web.Caller;
import jp.kasane.web.Page;
import jp.kasane.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People, for administrators. */
@RestController
@RequestMapping("/api/v1/people")
@Tag(name = "people", description = "関係者とアカウント")
class PeopleController {

    private final People people;
    private final EnrolPerson enrol;
    private final ListPeople listPeople;
    private final Caller caller;

    PeopleController(People people, EnrolPerson enrol, ListPeople listPeople, Caller caller) {
        this.people = people;
        this.enrol = enrol;
        this.listPeople = listPeople;
        this.caller = caller;
    }

    @GetMapping
    @Operation(summary = "関係者の一覧(管理者)")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    Page<Person> list(Paging paging) {
        return listPeople.list(caller.actor(), paging);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "関係者を登録する(管理者)。login と password を付けるとアカウントも作る。"
                    + "その password は 7 日間、PUT /me/password で本人のものに変えるためだけに使える")
    @Guarded(Policy.ADMINISTER_PEOPLE)
    Person register(@Valid @RequestBody NewPersonForm form) {
        return people.find(enrol.enrol(form.toNewPerson(), caller.actor())).orElseThrow();
    }
}
