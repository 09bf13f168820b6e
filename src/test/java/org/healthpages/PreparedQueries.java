package org.healthpages;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;
import org.springframework.data.repository.core.support.RepositoryComposition.RepositoryFragments;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport.FragmentCreationContext;
import org.springframework.data.repository.core.support.RepositoryFactoryBeanSupport.RepositoryFragmentsFunction;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * All tests ask their database by the queries that the build has prepared, as the packaged form does: what Spring Data writes
 * ahead is not in each case what it would ask when it reads the same line at run time.
 */
class PreparedQueries implements ContextCustomizerFactory {
    @Override
    public ContextCustomizer createContextCustomizer(Class<?> test, List<ContextConfigurationAttributes> attributes) {
        return new UsesThem();
    }

    /** A record: contexts of equal customizers are shared. */
    private record UsesThem() implements ContextCustomizer {
        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            context.addBeanFactoryPostProcessor(UsesThem::findRepositories);
        }

        private static void findRepositories(ConfigurableListableBeanFactory beans) {
            for (String name : beans.getBeanDefinitionNames()) {
                BeanDefinition bean = beans.getBeanDefinition(name);
                if (JpaRepositoryFactoryBean.class.getName().equals(bean.getBeanClassName())) {
                    String repository = String.valueOf(bean.getConstructorArgumentValues()
                            .getIndexedArgumentValue(0, String.class)
                            .getValue());
                    bean.getPropertyValues().add("repositoryFragmentsFunction", new Prepared(repository));
                }
            }
        }
    }

    private record Prepared(String repository) implements RepositoryFragmentsFunction {
        private static final String HOW = "Prepare it first: mvn process-test-classes";

        @Override
        public RepositoryFragments getRepositoryFragments(BeanFactory beans, FragmentCreationContext made) {
            try {
                Class<?> prepared = Class.forName(repository + "Impl__AotRepository");
                if (age(prepared).isBefore(age(Class.forName(repository)))) {
                    throw new IllegalStateException(repository + " was changed since. " + HOW);
                }
                return RepositoryFragments.just(
                        prepared.getConstructor(EntityManager.class, FragmentCreationContext.class)
                                .newInstance(beans.getBean(EntityManager.class), made));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(repository + " was not prepared. " + HOW, e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        /** When it was compiled: who compiles with anything else than Maven leaves the prepared ones as they were. */
        private static Instant age(Class<?> type) {
            String file = "/" + type.getName().replace('.', '/') + ".class";
            try {
                return Instant.ofEpochMilli(
                        type.getResource(file).openConnection().getLastModified());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
