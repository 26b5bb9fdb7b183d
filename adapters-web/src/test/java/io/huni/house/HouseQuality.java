package io.huni.house;

import io.huni.application.job.JobUseCases;
import io.huni.application.quality.InMemoryCriteriaBook;
import io.huni.application.quality.InMemoryQualityLeads;
import io.huni.application.quality.QualityQueries;
import io.huni.application.quality.QualityUseCases;
import io.huni.application.quality.SaveCriteria;
import io.huni.application.quality.port.CriteriaBook;
import io.huni.application.quality.port.QualityLeads;
import io.huni.application.shared.Ids;
import io.huni.application.shared.InMemoryUnitOfWork;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The criteria of the {@link House}: those of a new installation. */
@Configuration(proxyBeanMethods = false)
class HouseQuality {
    private final CriteriaBook book = new InMemoryCriteriaBook();
    private final QualityLeads leads;

    HouseQuality(House house) {
        leads = new InMemoryQualityLeads(house.leads);
    }

    @Bean
    Ids ids(House house) {
        return house.ids;
    }

    @Bean
    QualityQueries qualityQueries() {
        return QualityUseCases.qualityQueries(book, leads);
    }

    @Bean
    SaveCriteria saveCriteria(House house) {
        return QualityUseCases.saveCriteria(
                book,
                leads,
                JobUseCases.startJob(house.jobs, house.ids, house.clock),
                new InMemoryUnitOfWork());
    }
}
