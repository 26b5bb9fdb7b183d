package io.huni.bootstrap.wiring;

import io.huni.application.job.JobWork;
import io.huni.application.job.StartJob;
import io.huni.application.quality.QualityQueries;
import io.huni.application.quality.QualityUseCases;
import io.huni.application.quality.SaveCriteria;
import io.huni.application.quality.port.CriteriaBook;
import io.huni.application.quality.port.QualityLeads;
import io.huni.application.shared.UnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QualityWiring {
    @Bean
    QualityQueries qualityQueries(CriteriaBook book, QualityLeads leads) {
        return QualityUseCases.qualityQueries(book, leads);
    }

    @Bean
    SaveCriteria saveCriteria(
            CriteriaBook book, QualityLeads leads, StartJob startJob, UnitOfWork unitOfWork) {
        return QualityUseCases.saveCriteria(book, leads, startJob, unitOfWork);
    }

    @Bean
    JobWork judgeLeadsAnew(QualityLeads leads) {
        return QualityUseCases.judgeLeadsAnew(leads);
    }
}
