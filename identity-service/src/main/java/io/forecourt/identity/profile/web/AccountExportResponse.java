package io.forecourt.identity.profile.web;

import io.forecourt.identity.profile.ExportingAccounts.AccountExport;
import io.forecourt.identity.profile.OpenSession;
import java.util.List;

/** @param sessions browsers that are signed in */
record AccountExportResponse(OwnAccountResponse account, List<OpenSession> sessions) {

    static AccountExportResponse of(AccountExport export) {
        return new AccountExportResponse(OwnAccountResponse.of(export.account()), export.sessions());
    }
}
