package io.forecourt.inventory.feed;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells how imports go and went. */
@Service
@Transactional(readOnly = true)
public class ImportReports {

    private static final int EXPORTED_AT_ONCE = 500;

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

    /** All of them, in parts, so that nothing is held while whoever reads them takes their time. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void forEachRemark(long id, Remark.Kind kind, Consumer<Remark> use) {
        List<NumberedRemark> part = remarks.page(id, kind, 0, EXPORTED_AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(numbered -> use.accept(numbered.remark()));
            part = remarks.page(id, kind, part.getLast().number(), EXPORTED_AT_ONCE);
        }
    }
}
