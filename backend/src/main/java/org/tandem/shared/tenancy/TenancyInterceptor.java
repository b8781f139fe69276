package org.tandem.shared.tenancy;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;

/**
 * Runs just inside the transaction of every {@code @Transactional} method and enters the current organisation. Without
 * a scope it does nothing, and the policies then show no row at all: forgetting fails closed.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
class TenancyInterceptor {

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentScope current;

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        try {
            current.find().ifPresent(scope -> tenancy.enter(scope.organisationId()));
        } catch (ContextNotActiveException outsideOfAnyRequest) {
            // start-up code and jobs enter their organisation themselves
        }
        return call.proceed();
    }
}
