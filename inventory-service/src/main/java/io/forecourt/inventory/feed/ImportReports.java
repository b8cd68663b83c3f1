package io.forecourt.inventory.feed;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how imports go and went. */
@Service
@Transactional(readOnly = true)
public class ImportReports {

    private final AutomobileImports imports;
    private final ImportRemarks remarks;

    ImportReports(AutomobileImports imports, ImportRemarks remarks) {
        this.imports = imports;
        this.remarks = remarks;
    }

    public Page<AutomobileImport> page(Pageable page) {
        return imports.findAll(page);
    }

    public AutomobileImport get(long id) {
        return imports.findById(id).orElseThrow(() -> new ImportNotFound(id));
    }

    /** @param behind the number of the last remark seen, or 0 */
    public List<NumberedRemark> remarks(long id, Remark.Kind kind, long behind, int limit) {
        List<NumberedRemark> found = remarks.page(id, kind, behind, limit);
        if (found.isEmpty()) {
            get(id);
        }
        return found;
    }

    public void forEachRemark(long id, Remark.Kind kind, Consumer<Remark> use) {
        remarks.forEach(id, kind, use);
    }
}
