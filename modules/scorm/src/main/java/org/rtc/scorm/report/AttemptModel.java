package org.rtc.scorm.report;

import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.rtc.scorm.report.AttemptQueries.Choice;
import org.rtc.scorm.report.AttemptQueries.Sort;
import org.rtc.scorm.report.AttemptQueries.State;
import org.rtc.spi.course.CourseItem;

/** The attempts at an item, one page of the table at a time. Each page asks anew whether whoever looks may. */
public class AttemptModel extends LazyDataModel<Report.Row> {
    private static final long serialVersionUID = 1;

    private final long course;
    private final long item;

    AttemptModel(long course, long item) {
        this.course = course;
        this.item = item;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return report().count(of(), choice(filters, Map.of()));
    }

    @Override
    public List<Report.Row> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return report().page(of(), choice(filters, sorts), first, Math.min(size, 200));
    }

    @Override
    public String getRowKey(Report.Row row) {
        return Long.toString(row.attempt().id());
    }

    @Override
    public Report.Row getRowData(String key) {
        return getWrappedData().stream().filter(row -> getRowKey(row).equals(key)).findFirst().orElse(null);
    }

    private Choice choice(Map<String, FilterMeta> filters, Map<String, SortMeta> sorts) {
        SortMeta sort = sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        return new Choice(named(State.class, value(filters, "state"), State.ALL), report().peopleNamed(of(), value(filters, "name")),
                sort == null ? Sort.BEGUN : named(Sort.class, sort.getField(), Sort.BEGUN), sort == null || sort.getOrder().isDescending());
    }

    private static String value(Map<String, FilterMeta> filters, String field) {
        FilterMeta filter = filters.get(field);
        return filter == null || filter.getFilterValue() == null ? null : filter.getFilterValue().toString();
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name, E otherwise) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return otherwise;
    }

    private CourseItem of() {
        return report().item(course, item);
    }

    private static Report report() {
        return CDI.current().select(Report.class).get();
    }
}
