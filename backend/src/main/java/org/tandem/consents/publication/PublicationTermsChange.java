package org.tandem.consents.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What stands in the signed paper.
 *
 * @param resources addresses of sites where it may be shown; a page is covered by the address it begins with
 * @param fields each field at most once; what is not named is not allowed
 */
record PublicationTermsChange(
        @NotEmpty(message = "Укажите хотя бы один сайт.") @Size(max = 20)
        List<
                        @NotBlank @Size(max = 500)
                        @Pattern(regexp = "https?://\\S+", message = "Адрес начинается с https://.") String>
                resources,

        @NotEmpty(message = "Отметьте, что разрешено.") @Size(max = 5)
        List<@NotNull @Valid FieldPermission> fields) {}
