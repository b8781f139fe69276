package org.tandem.shared.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every resource lives under the version of the contract. */
@ApplicationPath("/api/v1")
public class ApiRoot extends Application {}
