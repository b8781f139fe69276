package org.tandem.organisations.registers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new line of the register of that code. */
record NewEntry(
        @NotBlank @Size(max = 30) String register,
        @NotNull @Valid EntryChange contents) {}
