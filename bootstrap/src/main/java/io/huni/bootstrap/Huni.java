package io.huni.bootstrap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts Huni. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ConfigurationPropertiesScan
@ComponentScan(
        basePackages = {"io.huni.bootstrap", "io.huni.adapter"},
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Huni {
    public static void main(String[] arguments) {
        SpringApplication.run(Huni.class, arguments);
    }
}
