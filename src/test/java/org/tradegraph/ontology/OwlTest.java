package org.tradegraph.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The vocabulary is in OWL 2 DL and does not contradict itself. */
class OwlTest {

    private static final String VOCABULARY = Examples.text("trade.ttl");

    @Test
    void theVocabularyIsInOwl2Dl() throws OWLOntologyCreationException {
        OWLOntology ontology = read(VOCABULARY);
        assertTrue(ontology.getAxiomCount() >= 400, () -> ontology.getAxiomCount() + " axioms");
        assertEquals(List.of(), Profiles.OWL2_DL.checkOntology(ontology).getViolations());
    }

    @Test
    void anUndeclaredTermIsSeen() throws OWLOntologyCreationException {
        OWLOntology ontology = read(VOCABULARY + "tg:reporter rdfs:subPropertyOf <urn:undeclared> .");
        assertFalse(Profiles.OWL2_DL.checkOntology(ontology).isInProfile());
    }

    @Test
    void theVocabularyIsConsistentAndNoClassIsEmpty() throws OWLOntologyCreationException {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(read(VOCABULARY));
        assertTrue(reasoner.isConsistent());
        assertEquals(Set.of(), reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom());
    }

    @Test
    void aContradictionIsSeen() throws OWLOntologyCreationException {
        OWLOntology ontology = read(VOCABULARY + "<urn:x> a tg:Route ; tg:locatedIn <urn:y> .");
        assertFalse(new ReasonerFactory().createReasoner(ontology).isConsistent());
    }

    private static OWLOntology read(String turtle) throws OWLOntologyCreationException {
        var bytes = new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8));
        var source = new StreamDocumentSource(bytes, IRI.create("https://w3id.org/tradegraph/ns"), new TurtleDocumentFormat(), null);
        return OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(source);
    }
}
