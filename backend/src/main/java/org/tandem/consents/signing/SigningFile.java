package org.tandem.consents.signing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.tandem.consents.ConsentSheet;
import org.tandem.documents.rendering.Docx;
import org.tandem.documents.rendering.Pdf;
import org.tandem.documents.rendering.RussianDates;

/** The signed consent as a file: the text as it was signed, and the sheet that proves the signature. */
final class SigningFile {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss 'UTC'xxx");

    private SigningFile() {}

    /** @param zone of the organisation; the times are written in it */
    static byte[] pdf(ConsentSheet consent, SigningEvidence.Facts facts, ZoneId zone) {
        var lines = facts.text().strip().split("\n+");
        var docx = Docx.portrait()
                .size(12)
                .paragraph("№\u00a0" + consent.number(), Docx.Align.RIGHT)
                .title(lines[0]);
        for (var i = 1; i < lines.length; i++) {
            docx.paragraph(lines[i]);
        }
        docx.paragraph("Документ подписан простой электронной подписью: " + consent.signerName() + ", "
                + moment(facts.signedAt(), zone) + ".");
        docx.pageBreak().title("Лист подписания");
        docx.paragraph("К документу «" + consent.title() + "» №\u00a0" + consent.number());
        docx.table(new Docx.Table(35, 65)
                .row("Подписал", consent.signerName())
                .row("Подпись", "Простая электронная: личная ссылка на документ и личный код")
                .row("Основание", facts.act() + ", дата " + RussianDates.brief(facts.actOn()))
                .row("Соглашение подписано", RussianDates.brief(facts.agreedOn()))
                .row("Ссылка создана", moment(facts.linkCreatedAt(), zone))
                .row("Документ открыт", moment(facts.openedAt(), zone))
                .row("Документ подписан", moment(facts.signedAt(), zone))
                .row("Адрес в сети", facts.address())
                .row("Устройство", facts.device())
                .row("Версия текста", consent.textVersion())
                .row("Контрольная сумма текста (SHA-256)", facts.textHash().replaceAll("(.{16})(?=.)", "$1 ")));
        return Pdf.of(docx.bytes(lines[0]));
    }

    private static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
