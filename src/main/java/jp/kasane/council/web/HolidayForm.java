package jp.kasane.council.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A holiday's name. */
record HolidayForm(
        @NotBlank(message = "{council.validation.name}") @Size(max = 100, message = "{council.validation.name}")
        String name) {}
