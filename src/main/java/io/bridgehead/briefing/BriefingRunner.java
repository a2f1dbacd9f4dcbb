package io.bridgehead.briefing;

import io.bridgehead.briefing.DueRuns.DueRun;
import io.bridgehead.briefing.RunStore.Claim;
import io.bridgehead.export.office.BadTemplateException;
import io.bridgehead.figure.Text;
import io.bridgehead.reference.CodeLists;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries out what is due in every region. Any number of nodes may do so at the same time: each run is had by one. A run
 * that fails is tried again later; what may have gone out already never is.
 *
 * <p>Thread-safe.
 */
public final class BriefingRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BriefingRunner.class);

    /** A run that takes longer has broken off. */
    static final Duration LONGEST = Duration.ofMinutes(30);

    private final CodeLists codes;
    private final DueRuns due;
    private final RunStore runs;
    private final BrokenRuns broken;
    private final ScheduledRun work;
    private final OwnerLetters owners;
    private final Clock clock;

    BriefingRunner(
            CodeLists codes,
            DueRuns due,
            RunStore runs,
            BrokenRuns broken,
            ScheduledRun work,
            OwnerLetters owners,
            Clock clock) {
        this.codes = codes;
        this.due = due;
        this.runs = runs;
        this.broken = broken;
        this.work = work;
        this.owners = owners;
        this.clock = clock;
    }

    /** Everything that is due now, one after the other. */
    public void carryOutDue() {
        for (var region : codes.regions()) {
            carryOutDue(region.id());
        }
    }

    private void carryOutDue(String region) {
        broken.abandon(region, clock.instant().minus(LONGEST), run -> said(brokenOff(run), region, run.schedule()));
        for (var run : due.of(region)) {
            runs.claim(run.schedule(), run.key()).ifPresent(claim -> carryOut(run, claim));
        }
        owners.tell(region);
    }

    /** However it ends, what became of it is written down. */
    private void carryOut(DueRun run, Claim claim) {
        try {
            if (work.carryOut(run, claim)) {
                runs.done(claim);
            } else {
                LOG.warn("The run {} of schedule {} was lost to another node", claim.key(), claim.schedule());
            }
        } catch (UnsureException e) {
            LOG.warn("The run {} of schedule {} broke off while it was sent", claim.key(), claim.schedule(), e);
            runs.gaveUp(claim, said(e.sentence(), claim));
        } catch (UnsentException e) {
            LOG.warn("The run {} of schedule {} could not be sent", claim.key(), claim.schedule(), e);
            runs.failed(claim, said(e.sentence(), claim));
        } catch (BadBriefingException e) {
            runs.gaveUp(claim, said(e.sentence(), claim));
        } catch (BadTemplateException e) {
            runs.gaveUp(claim, said(e.sentence(), claim));
        } catch (RuntimeException e) {
            // The database away, or a mistake of ours: either may be mended by the next time, if there is one.
            LOG.error("The run {} of schedule {} failed", claim.key(), claim.schedule(), e);
            runs.brokeOff(claim, said(text("run.failed"), claim), said(text("run.unsure"), claim));
        }
    }

    private static Text brokenOff(Run run) {
        return text(run.status() == Run.Status.SENDING ? "run.unsure" : "run.broke-off");
    }

    private static Text text(String key) {
        return BadBriefingException.TEXTS.get(key);
    }

    private String said(Text sentence, Claim claim) {
        return said(sentence, claim.region(), claim.schedule());
    }

    private String said(Text sentence, String region, UUID schedule) {
        return sentence.in(owners.lang(region, schedule));
    }
}
