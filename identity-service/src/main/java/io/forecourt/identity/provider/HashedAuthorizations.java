package io.forecourt.identity.provider;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization.Token;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Gives the storage hashes in place of codes and tokens, so that whoever reads the database, or a backup of it, cannot
 * use them. The one token that a client shows is put back for the answer.
 */
final class HashedAuthorizations implements OAuth2AuthorizationService {

    private static final String MARK = "sha256:";

    private final OAuth2AuthorizationService storage;
    private final MachineJournal journal;

    HashedAuthorizations(OAuth2AuthorizationService storage, MachineJournal journal) {
        this.storage = storage;
        this.journal = journal;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        storage.save(replaced(authorization, value -> value.startsWith(MARK) ? value : hash(value)));
        journal.saved(authorization);
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        storage.remove(authorization);
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return storage.findById(id);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType tokenType) {
        String hash = hash(token);
        OAuth2Authorization found = storage.findByToken(hash, tokenType);
        return found == null ? null : replaced(found, value -> value.equals(hash) ? token : value);
    }

    private static OAuth2Authorization replaced(OAuth2Authorization authorization, UnaryOperator<String> value) {
        OAuth2Authorization.Builder copy = OAuth2Authorization.from(authorization);
        Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        if (code != null) {
            OAuth2AuthorizationCode token = code.getToken();
            copy.token(new OAuth2AuthorizationCode(
                    value.apply(token.getTokenValue()),
                    Objects.requireNonNull(token.getIssuedAt()),
                    Objects.requireNonNull(token.getExpiresAt())));
        }
        Token<OAuth2AccessToken> access = authorization.getToken(OAuth2AccessToken.class);
        if (access != null) {
            OAuth2AccessToken token = access.getToken();
            copy.token(new OAuth2AccessToken(
                    token.getTokenType(),
                    value.apply(token.getTokenValue()),
                    token.getIssuedAt(),
                    token.getExpiresAt(),
                    token.getScopes()));
        }
        Token<OidcIdToken> identity = authorization.getToken(OidcIdToken.class);
        if (identity != null) {
            OidcIdToken token = identity.getToken();
            copy.token(new OidcIdToken(
                    value.apply(token.getTokenValue()), token.getIssuedAt(), token.getExpiresAt(), token.getClaims()));
        }
        Token<OAuth2RefreshToken> refresh = authorization.getToken(OAuth2RefreshToken.class);
        if (refresh != null) {
            OAuth2RefreshToken token = refresh.getToken();
            copy.token(new OAuth2RefreshToken(
                    value.apply(token.getTokenValue()), token.getIssuedAt(), token.getExpiresAt()));
        }
        return copy.build();
    }

    private static String hash(String value) {
        return MARK + Sha256.base64(value);
    }
}
