package io.forecourt.sales.report.web;

import io.forecourt.sales.report.ReportBy;
import io.forecourt.sales.report.SalesFigure;
import java.time.LocalDate;
import java.util.List;

/**
 * @param from inclusive
 * @param to exclusive
 */
record SalesReportResponse(ReportBy by, LocalDate from, LocalDate to, List<SalesFigure> figures) {}
