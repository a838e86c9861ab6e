package dev.tenon.processor.check.fix;

import dev.tenon.processor.check.rule.Findings;
import dev.tenon.processor.problem.Candidate;

/**
 * A change that resolves a mistake: it was applied and the whole network looked at again.
 *
 * @param after what was found then
 */
public record VerifiedFix(Candidate candidate, Effect effect, Findings after) {}
