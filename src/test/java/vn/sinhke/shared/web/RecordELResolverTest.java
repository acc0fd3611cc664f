package vn.sinhke.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordELResolverTest {
    private record Line(String title, Inner inner) {
        public String loudTitle() {
            return title.toUpperCase();
        }
    }

    private record Inner(int count) { }

    private final RecordELResolver resolver = new RecordELResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void readsTheComponentsOfARecord() {
        Line line = new Line("Lợn nái", new Inner(40));
        assertThat(resolver.getValue(context, line, "title")).isEqualTo("Lợn nái");
        assertThat(context.isPropertyResolved()).isTrue();
        assertThat(resolver.getValue(context, line, "loudTitle")).isEqualTo("LỢN NÁI");
        assertThat(resolver.getType(context, line, "inner")).isEqualTo(Inner.class);
    }

    @Test
    void leavesEverythingElseToOthers() {
        assertThat(resolver.getValue(context, new Line("x", null), "absent")).isNull();
        assertThat(resolver.getValue(context, new Line("x", null), "hashCode")).isNull();
        assertThat(resolver.getValue(context, "text", "length")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void aRecordCannotBeWritten() {
        assertThatThrownBy(() -> resolver.setValue(context, new Line("x", null), "title", "y"))
                .isInstanceOf(PropertyNotWritableException.class);
    }
}
