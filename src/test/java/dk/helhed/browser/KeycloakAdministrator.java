package dk.helhed.browser;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** Whoever runs the Keycloak of the tests: changes its users by the API that it has for that. */
final class KeycloakAdministrator {

    private static final String REALM = "/admin/realms/kommune";

    private final RestClient http;

    KeycloakAdministrator(String address) {
        this.http = RestClient.builder()
                .baseUrl(address)
                .defaultHeader("Authorization", "Bearer " + token(address))
                .build();
    }

    private static String token(String address) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "password");
        form.add("client_id", "admin-cli");
        form.add("username", Keycloak.ADMINISTRATOR);
        form.add("password", Keycloak.PASSWORD);
        var answer = RestClient.create(address)
                .post()
                .uri("/realms/master/protocol/openid-connect/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .body(Map.class);
        return String.valueOf(requireNonNull(answer).get("access_token"));
    }

    void move(String user, String from, String to) {
        var path = REALM + "/users/" + id("/users?exact=true&username=", user) + "/groups/";
        http.delete()
                .uri(path + id("/groups?exact=true&search=", from))
                .retrieve()
                .toBodilessEntity();
        http.put().uri(path + id("/groups?exact=true&search=", to)).retrieve().toBodilessEntity();
    }

    private String id(String search, String name) {
        var found = http.get().uri(REALM + search + name).retrieve().body(List.class);
        return String.valueOf(((Map<?, ?>) requireNonNull(found).getFirst()).get("id"));
    }
}
