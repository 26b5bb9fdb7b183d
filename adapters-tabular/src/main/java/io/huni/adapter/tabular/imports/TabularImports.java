package io.huni.adapter.tabular.imports;

import io.huni.application.imports.port.TabularFiles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The out-port of imports that reads files. */
@Configuration(proxyBeanMethods = false)
public class TabularImports {
    @Bean
    TabularFiles tabularFiles() {
        return new LocalTabularFiles();
    }
}
