package org.rtc.platform.people.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rtc.platform.access.RoleGrant;
import org.rtc.platform.access.role.RoleGrants;
import org.rtc.platform.people.Details;
import org.rtc.platform.people.PersonAccount;
import org.rtc.platform.people.manage.ManagePeople.RoleIn;
import org.rtc.platform.rest.Page;
import org.rtc.spi.access.Scope;
import org.rtc.spi.access.Viewer;
import org.rtc.spi.data.Slice;
import org.rtc.spi.problem.Problem;

/** People of one's scope. */
@Path("users")
@RequestScoped
@Tag(name = "users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UserResource {
    @Inject
    ManagePeople manage;

    @Inject
    PeopleList people;

    @Inject
    PeopleImport imports;

    @Inject
    RoleGrants grants;

    @Inject
    Viewer viewer;

    @POST
    @Operation(summary = "Make an account; without a password the person gets a link to choose one")
    public Response create(NewUser user) {
        Details details = new Details(user.username, user.email, user.givenName, user.familyName, user.country,
                user.organisation, user.lang == null ? viewer.lang().tag() : user.lang, user.zone);
        List<RoleIn> roles = user.roles == null ? List.of() : user.roles.stream().map(UserResource::role).toList();
        String id = Long.toString(manage.create(details, user.password, roles));
        return Response.created(URI.create("users/" + id)).entity(new Created(id)).build();
    }

    @GET
    @Operation(summary = "People whom you may see, by family name")
    public Slice<Shown> list(@QueryParam("query") String query, @QueryParam("country") String country,
            @QueryParam("role") String role, @QueryParam("limit") String limit, @QueryParam("after") String after) {
        Page page = Page.of(limit, after);
        return people.list(new PeopleList.Filter(query, country, role, null), page.after(), page.limit()).map(Shown::of);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One person with their roles")
    public Full one(@PathParam("id") long id) {
        PersonAccount person = manage.see(id);
        return Full.of(person, grants.of(id));
    }

    @POST
    @Path("import")
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, "application/csv", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Make accounts from a CSV table, sent as it is or as the part \"file\" of a form: username, email, givenName, familyName, country, office, lang, roles")
    public Imported imported(InputStream csv, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) throws IOException {
        return new Imported(dryRun, imports.run(csv, dryRun));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Make accounts from a CSV table, sent as it is or as the part \"file\" of a form: username, email, givenName, familyName, country, office, lang, roles")
    public Imported uploaded(List<EntityPart> parts, @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) throws IOException {
        EntityPart file = parts.stream().filter(part -> part.getName().equals("file")).findFirst()
                .orElseThrow(() -> Problem.invalid("file", "platform.file.none"));
        return imported(file.getContent(), dryRun);
    }

    private static RoleIn role(GivenRole given) {
        try {
            return new RoleIn(given.role, Scope.parse(given.scope));
        } catch (IllegalArgumentException | NullPointerException e) {
            throw Problem.invalid("roles", "platform.roles.noScope");
        }
    }

    /** @param scope {@code network}, {@code hub:andean}, {@code country:HN} or {@code organisation:12} */
    public record GivenRole(String role, String scope) {
    }

    public record NewUser(String username, String email, String givenName, String familyName, String country,
            String organisation, String lang, String zone, String password, List<GivenRole> roles) {
    }

    public record Created(String id) {
    }

    public record Imported(boolean dryRun, List<PeopleImport.Result> results) {
    }

    public record Shown(String id, String username, String email, String givenName, String familyName, String country,
            String organisation, String lang, boolean active, Instant created) {
        static Shown of(PeopleList.Row p) {
            return new Shown(p.id().toString(), p.username(), p.email(), p.givenName(), p.familyName(), p.country(),
                    text(p.organisationId()), p.lang(), p.active(), p.created());
        }
    }

    public record Full(String id, String username, String email, String givenName, String familyName, String country,
            String organisation, String lang, String zone, boolean active, Instant created, List<GivenRole> roles) {
        static Full of(PersonAccount p, List<RoleGrant> grants) {
            return new Full(p.getId().toString(), p.getUsername(), p.getEmail(), p.getGivenName(), p.getFamilyName(),
                    p.getCountry(), text(p.getOrganisationId()), p.getLang().tag(), p.getZone(), p.isActive(), p.getCreated(),
                    grants.stream().map(g -> new GivenRole(g.getRole(), g.getScope().toString())).toList());
        }
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }
}
