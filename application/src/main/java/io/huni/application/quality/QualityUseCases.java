package io.huni.application.quality;

import io.huni.application.job.JobWork;
import io.huni.application.job.StartJob;
import io.huni.application.quality.port.CriteriaBook;
import io.huni.application.quality.port.QualityLeads;
import io.huni.application.shared.UnitOfWork;

/** Builds the use cases of quality. */
public final class QualityUseCases {
    private QualityUseCases() {}

    public static QualityQueries qualityQueries(CriteriaBook book, QualityLeads leads) {
        return new QualityQueriesService(book, leads);
    }

    public static SaveCriteria saveCriteria(
            CriteriaBook book, QualityLeads leads, StartJob startJob, UnitOfWork unitOfWork) {
        return new SaveCriteriaService(book, leads, startJob, unitOfWork);
    }

    public static JobWork judgeLeadsAnew(QualityLeads leads) {
        return new JudgeLeadsAnew(leads);
    }
}
