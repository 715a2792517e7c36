package jp.kasane.systembuilding.process;

import java.util.List;
import java.util.Set;
import jp.kasane.engine.FormContract;
import jp.kasane.engine.MessageContract;
import jp.kasane.engine.ProcessContract;
import jp.kasane.shared.SubjectType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the code that turns issues into services expects of {@code SystemBuildingProcess}. */
@Configuration(proxyBeanMethods = false)
class IssueContract {

    private static final Set<String> CONCLUSION = Set.of(IssueProcess.CONCLUSION);

    @Bean
    ProcessContract issueProcessContract() {
        return new ProcessContract(
                IssueProcess.KEY,
                Set.of(IssueProcess.ISSUE_ID, IssueProcess.CORE_GROUP, IssueProcess.SYSTEM_GROUP),
                List.of(
                        form("systembuilding/sort-issue", IssueProcess.SORT, IssueProcess.SORTING),
                        form("systembuilding/trial", IssueProcess.TRIAL),
                        form("systembuilding/roll-out", IssueProcess.ROLL_OUT)),
                List.of(
                        new MessageContract(IssueProcess.CONCLUDED_AT_CORE, true, CONCLUSION),
                        new MessageContract(IssueProcess.CONCLUDED_AT_SYSTEM, true, CONCLUSION),
                        new MessageContract(IssueProcess.ALL_ACKNOWLEDGED, true, Set.of())));
    }

    private static FormContract form(String formKey, String element, String... writes) {
        return new FormContract(formKey, element, SubjectType.ISSUE, Set.of(writes));
    }
}
