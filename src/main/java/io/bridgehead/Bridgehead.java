package io.bridgehead;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class Bridgehead {
    public static void main(String[] args) {
        SpringApplication.run(Bridgehead.class, args);
    }
}
