package io.huni.adapter.web.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.EncoderHttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Codecs, limits and arguments of the controllers. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebFluxConfigurer {
    private static final int LARGEST_BODY = 1024 * 1024;

    private final Arguments arguments;

    HttpConfiguration(Arguments arguments) {
        this.arguments = arguments;
    }

    @Bean
    static Texts texts() {
        return new Texts();
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(arguments);
    }

    @Override
    public void configureHttpMessageCodecs(ServerCodecConfigurer configurer) {
        configurer.defaultCodecs().maxInMemorySize(LARGEST_BODY);
        configurer.customCodecs().register(new EncoderHttpMessageWriter<>(new JsonEncoder()));
    }
}
