package org.raworkbench.internal.workstation.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.raworkbench.core.knowledge.SiteKnowledge;
import org.raworkbench.core.knowledge.SiteLayer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What a workstation needs, read from {@code knowledge/workstation.json} and the site's {@code
 * workstation/workstation.json}. Each row carries its source.
 *
 * @param products the programs that matter, by id
 * @param browsers the browsers, by id
 * @param cardService names of the smart card service
 * @param portService names of the NHS Port Service
 * @param portServiceBasis where that is known from
 * @param ports local ports of the Port Service, in the order in which they are tried
 * @param managementPorts local ports of Credential Management
 * @param portsBasis where the ports are known from
 * @param connectFrom the version of Credential Management that belongs to the newer generation
 * @param environments environment by the end of its host names
 * @param expectedEnvironment the one that this site works in
 * @param environmentBasis where that is known from
 * @param domains domains that have to be reachable
 * @param change the change of Windows of 14 October 2025
 * @param dotnet what is needed of the .NET Framework
 * @param browserBasis where facts about browsers are known from, by topic: support, extension, cookies
 * @param printer the card printers
 * @param pivMinidriver the driver for cards of series 9 and 10
 * @param session where the facts about sessions are known from
 * @param specification the site's table of supported versions; empty when none is loaded
 */
public record WorkstationKnowledge(Map<String, Product> products, List<Product> browsers, List<String> cardService,
        List<String> portService, Basis portServiceBasis, List<Integer> ports, List<Integer> managementPorts,
        Basis portsBasis, String connectFrom, Map<String, String> environments, String expectedEnvironment,
        Basis environmentBasis, List<RequiredDomain> domains, WindowsChange change, DotNet dotnet,
        Map<String, Basis> browserBasis, Product printer, Product pivMinidriver, Basis session,
        List<SpecificationRow> specification) {

    /** What is needed of the .NET Framework: its release number in the registry, its name. */
    public record DotNet(long release, String name, Basis basis) {
    }

    public WorkstationKnowledge {
        products = Map.copyOf(products);
        browsers = List.copyOf(browsers);
        cardService = List.copyOf(cardService);
        portService = List.copyOf(portService);
        ports = List.copyOf(ports);
        managementPorts = List.copyOf(managementPorts);
        environments = new LinkedHashMap<>(environments);
        domains = List.copyOf(domains);
        browserBasis = Map.copyOf(browserBasis);
        specification = List.copyOf(specification);
    }

    /** The knowledge that comes with the workbench, with the site's over it. */
    public static SiteLayer<WorkstationKnowledge> with(SiteKnowledge site) {
        return site.over("workstation/workstation", bundled(), json -> new KnowledgeJson(json).read());
    }

    private static JsonObject bundled() {
        try (InputStream in = WorkstationKnowledge.class.getResourceAsStream("/knowledge/workstation.json")) {
            if (in == null) {
                throw new IllegalStateException("knowledge/workstation.json is missing from the bundle");
            }
            return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8)).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that comes with the workbench or the site's file. */
    public Product product(String id) {
        return Optional.ofNullable(products.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no product is called " + id));
    }
}
