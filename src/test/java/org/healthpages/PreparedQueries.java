package org.healthpages;

import jakarta.persistence.EntityManager;
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
public class PreparedQueries implements ContextCustomizerFactory {
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
                    bean.getPropertyValues()
                            .add("repositoryFragmentsFunction", new Prepared(repository + "Impl__AotRepository"));
                }
            }
        }
    }

    private record Prepared(String type) implements RepositoryFragmentsFunction {
        @Override
        public RepositoryFragments getRepositoryFragments(BeanFactory beans, FragmentCreationContext made) {
            try {
                return RepositoryFragments.just(Class.forName(type)
                        .getConstructor(EntityManager.class, FragmentCreationContext.class)
                        .newInstance(beans.getBean(EntityManager.class), made));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("Prepare it first: mvn process-test-classes", e);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
