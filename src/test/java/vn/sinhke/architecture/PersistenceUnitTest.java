package vn.sinhke.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** The persistence unit lists what it maps, so that a start need not read all classes; nothing is forgotten or left over in the list. */
class PersistenceUnitTest {

    @Test
    void listsEveryMappedClassInOrder() throws Exception {
        List<String> mapped = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.sinhke").stream()
                .filter(PersistenceUnitTest::isMapped).map(JavaClass::getName).sorted().toList();
        assertThat(mapped).isNotEmpty();
        assertThat(listed()).containsExactlyElementsOf(mapped);
    }

    private static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class) || type.isAnnotatedWith(Converter.class);
    }

    private static List<String> listed() throws Exception {
        NodeList classes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml"))
                .getElementsByTagName("class");
        return IntStream.range(0, classes.getLength()).mapToObj(i -> classes.item(i).getTextContent()).toList();
    }
}
