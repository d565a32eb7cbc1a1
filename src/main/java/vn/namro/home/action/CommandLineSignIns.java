package vn.namro.home.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.namro.accounts.action.MakeAccount;
import vn.namro.accounts.action.ResetPassword;
import vn.namro.accounts.model.PersonRequest;
import vn.namro.home.SignIns;

/** Answers the command line. */
@Component
class CommandLineSignIns implements SignIns {
    private static final String FIRST = "quantri";

    private final Demonstration demonstration;
    private final MakeAccount makeAccount;
    private final ResetPassword resetPassword;

    CommandLineSignIns(Demonstration demonstration, MakeAccount makeAccount, ResetPassword resetPassword) {
        this.demonstration = demonstration;
        this.makeAccount = makeAccount;
        this.resetPassword = resetPassword;
    }

    @Override
    public List<One> demonstration(List<Path> examples) {
        return demonstration.prepare(examples);
    }

    @Override
    public Optional<One> firstAdministrator(String title) {
        return Optional.ofNullable(makeAccount.first(new PersonRequest(FIRST, "", title), title))
                .map(made -> new One(FIRST, made.oneTimePassword(), title));
    }

    @Override
    public Optional<String> reset(String signInName) {
        return resetPassword.byTheProgram(signInName);
    }
}
