package io.forecourt.sales.customer.web;

import io.forecourt.sales.customer.LikelyDuplicates;
import io.forecourt.sales.customer.LikelyDuplicates.LikelyDuplicate;
import io.forecourt.sales.customer.MergingCustomers;
import io.forecourt.web.idempotency.Idempotent;
import io.forecourt.web.precondition.IfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers who are the same person. */
@RestController
@RequestMapping("/api/v1/customers/{id}")
@Tag(name = "Customers")
class MergeController {

    private final LikelyDuplicates duplicates;
    private final MergingCustomers merging;

    MergeController(LikelyDuplicates duplicates, MergingCustomers merging) {
        this.duplicates = duplicates;
        this.merging = merging;
    }

    @GetMapping("/duplicates")
    @Operation(
            summary = "Find who may be the same person",
            description = "By e-mail address, telephone number and name; ten at most, the most alike first.")
    List<LikelyDuplicateResponse> duplicates(@PathVariable long id) {
        return duplicates.of(id).stream().map(LikelyDuplicateResponse::of).toList();
    }

    @Idempotent
    @PostMapping("/merge")
    @Operation(
            summary = "Make one customer of two",
            description = "This one keeps what is known of them and takes over from the duplicate what they lack, the"
                    + " account and the sales. The duplicate is gone for good.")
    ResponseEntity<CustomerResponse> merge(
            @PathVariable long id, IfMatch ifMatch, @Valid @RequestBody MergeCustomersRequest request) {
        return CustomerResponse.answer(merging.merge(id, request.duplicateId(), ifMatch::require));
    }

    /** @param duplicateId of the one who is gone afterwards */
    record MergeCustomersRequest(@Min(1) long duplicateId) {}

    /** Somebody who may be the same person, and why. */
    record LikelyDuplicateResponse(CustomerResponse customer, boolean sameEmail, boolean samePhone, boolean sameName) {

        static LikelyDuplicateResponse of(LikelyDuplicate likely) {
            return new LikelyDuplicateResponse(
                    CustomerResponse.of(likely.customer()), likely.sameEmail(), likely.samePhone(), likely.sameName());
        }
    }
}
