package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.shared.Language;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;

/** Read by another library than the one that wrote it. */
class XlsxReportTest {
    private XSSFWorkbook workbook;

    @BeforeEach
    void open() throws IOException {
        byte[] file =
                new RenderedReports()
                        .write(SampleReport.ofMonth(), ReportFormat.XLSX, Language.TR)
                        .block()
                        .content();
        workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private Cell cell(String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column);
    }

    @Test
    void hasASheetForEachTableWithItsHeadInPlace() {
        assertThat(workbook)
                .extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
                .containsExactly(
                        "Rapor",
                        "Özet",
                        "Huni",
                        "Günler",
                        "Distribütörler",
                        "Kişiler",
                        "Kaynaklar",
                        "Kampanyalar",
                        "Yanıt süreleri",
                        "Yapılan işler",
                        "Kişilerin işleri");
        XSSFSheet staff = workbook.getSheet("Kişiler");
        assertThat(staff.getPaneInformation().isFreezePane()).isTrue();
        assertThat(staff.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(staff.getLastRowNum()).isEqualTo(60);
    }

    @Test
    void givesEachValueItsType() {
        Cell leads = cell("Özet", 1, 1);
        assertThat(leads.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(leads.getNumericCellValue()).isEqualTo(1284);
        Cell conversion = cell("Özet", 4, 1);
        assertThat(conversion.getNumericCellValue()).isCloseTo(110 / 1284d, within(1e-9));
        assertThat(conversion.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        Cell median = cell("Özet", 7, 1);
        assertThat(median.getNumericCellValue() * 86_400).isCloseTo(591, within(0.01));
        assertThat(median.getCellStyle().getDataFormatString()).isEqualTo("[h]:mm:ss");
        Cell day = cell("Günler", 1, 0);
        assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
        assertThat(day.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @Test
    void keepsFormulasAndMarksAsText() {
        Cell name = cell("Kişiler", 1, 0);

        assertThat(name.getCellType()).isEqualTo(CellType.STRING);
        assertThat(name.getStringCellValue()).isEqualTo(SampleReport.FORMULA);
        assertThat(cell("Kişiler", 2, 0).getStringCellValue()).isEqualTo("Alignp.exe");
        assertThat(cell("Distribütörler", 2, 0).getStringCellValue())
                .isEqualTo(SampleReport.HOSTILE);
    }
}
